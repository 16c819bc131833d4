// Asks the demo's sandbox for what an integrator's backend asks it for.

const CREDENTIALS = { client_id: 'sandbox_client', client_secret: 'sandbox_secret' };

/** Many requests and long runs: the sandbox's limits must not be what is tested. */
export const SETTINGS = {
  SANDBOX_RATE_LIMIT: '100000',
  SANDBOX_TOKEN_TTL: '86400',
  SANDBOX_SLOW_MS: '600',
  APP_RATE_LIMIT: '100000',
};

/** A client of the sandbox at this address, with one end user. */
export async function signIn(address) {
  const call = async (token, path, body) => {
    const answer = await fetch(`${address}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const { token } = await call(null, '/v1/token', CREDENTIALS);
  const { end_user_id: endUser } = await call(token, '/v1/end-users', {});
  return {
    /** A new session of this scenario. */
    session: async (scenario) => (await call(token, '/v1/auth/session', { end_user_id: endUser, scenario })).session_id,
    /** The ids of all consents that the end user has given. */
    consents: async () => (await call(token, `/v1/consent?end_user_id=${endUser}`)).map((one) => one.arrangement_id),
  };
}
