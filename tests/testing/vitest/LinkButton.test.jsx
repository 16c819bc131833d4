import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { lastFlow, reset } from '@fiskil/link/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { LinkButton } from '../app/LinkButton.jsx';

vi.mock('@fiskil/link', () => import('@fiskil/link/testing'));
afterEach(reset);

function open(onLinked = vi.fn()) {
  render(<LinkButton sessionId="session_1" onLinked={onLinked} />);
  fireEvent.click(screen.getByText('Link account'));
  return onLinked;
}

test('the button opens the flow of the session', () => {
  open();
  expect(lastFlow().sessionId).toBe('session_1');
  expect(lastFlow().options).toEqual({ label: 'Link your bank' });
});

test('a consent is handed on', async () => {
  const onLinked = open();
  lastFlow().succeed({ consentID: 'con_1' });
  await waitFor(() => expect(onLinked).toHaveBeenCalledWith('con_1'));
});

test('a failure is shown', async () => {
  open();
  lastFlow().fail('CONSENT_OTP_FAILURE');
  expect(await screen.findByText('The one-time code was not accepted. Try again with a new code.')).toBeTruthy();
});

test('a user who closes the flow sees no error', async () => {
  const onLinked = open();
  lastFlow().fail('LINK_USER_CANCELLED');
  await expect(lastFlow().flow).rejects.toMatchObject({ cancelled: true, details: { reason: 'close-button' } });
  expect(screen.getByRole('alert').textContent).toBe('');
  expect(onLinked).not.toHaveBeenCalled();
});
