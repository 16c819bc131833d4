// Tells `npm run mutants` (scripts/mutants.mjs) of each test that has ended: one line of JSON.

export default async function* report(events) {
  let suite;
  for await (const { type, data } of events) {
    const { name, nesting, skip, details } = data;
    if (type === 'test:start' && nesting === 0) suite = name;
    if (!/^test:(pass|fail)$/.test(type) || details.type === 'suite' || skip !== undefined) continue;
    yield `${JSON.stringify({ suite, name, passed: type === 'test:pass', milliseconds: details.duration_ms })}\n`;
  }
}
