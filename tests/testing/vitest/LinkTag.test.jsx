import { act, fireEvent, render, screen } from '@testing-library/react';
import { flows, lastFlow, reset } from '@fiskil/link/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { LinkTag } from '../app/LinkTag.jsx';

vi.mock('@fiskil/link', () => import('@fiskil/link/testing'));
afterEach(reset);

test('a click on the trigger opens the flow, and a consent is handed on', async () => {
  const onLinked = vi.fn();
  render(<LinkTag sessionId="session_1" onLinked={onLinked} />);
  expect(flows).toHaveLength(0);
  fireEvent.click(screen.getByText('Link account'));
  expect(lastFlow().sessionId).toBe('session_1');
  act(() => lastFlow().succeed({ consentID: 'con_1' }));
  expect(onLinked).toHaveBeenCalledWith('con_1');
});

test('a failure is shown until the next try', () => {
  render(<LinkTag sessionId="session_1" onLinked={vi.fn()} />);
  fireEvent.click(screen.getByText('Link account'));
  act(() => lastFlow().fail('CONSENT_UPSTREAM_PROCESSING_ERROR'));
  expect(screen.getByRole('alert').textContent).toMatch(/^Your bank or energy company has a problem/);
  fireEvent.click(screen.getByText('Link account'));
  expect(screen.getByRole('alert').textContent).toBe('');
  expect(flows).toHaveLength(2);
});

test('a page that leaves closes its flow', async () => {
  const page = render(<LinkTag sessionId="session_1" onLinked={vi.fn()} />);
  fireEvent.click(screen.getByText('Link account'));
  page.unmount();
  await expect(lastFlow().flow).rejects.toMatchObject({ details: { reason: 'removed' } });
  expect(lastFlow().closed).toBe(true);
});
