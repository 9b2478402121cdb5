import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { setLocale } from '../../../src/adapters/i18n';
import SaveBar from '../../../src/ui/parts/SaveBar.svelte';

const onsavefile = vi.fn();
const said = () => screen.getByRole('status').textContent.trim();

describe('the save state', () => {
  beforeAll(() => setLocale('en'));

  it('says in plain words where the work is, and where it is not', () => {
    render(SaveBar, { state: 'saved', time: '10:42', onsavefile });

    screen.getByText('Saved on this device at 10:42. Not sent to OGP.');
    expect(screen.getByRole('region').dataset['saveState']).toBe('saved');
  });

  it('is silent while writes succeed', async () => {
    const { rerender } = render(SaveBar, { state: 'saving', onsavefile });
    await rerender({ state: 'saved', time: '10:42' });
    await rerender({ state: 'saving' });
    await rerender({ state: 'saved', time: '10:43' });

    expect(said()).toBe('');
  });

  it('speaks once of a failure, and once of its end', async () => {
    const { rerender } = render(SaveBar, { state: 'failed', time: '10:42', onsavefile });
    expect(said()).toBe('Saving on this device failed.');
    screen.getByText('Saving failed: nothing saved since 10:42.');

    await rerender({ state: 'saving' });
    expect(said()).toBe('Saving on this device failed.');

    await rerender({ state: 'saved', time: '10:50' });
    expect(said()).toBe('Saving on this device works again.');
  });

  it('tells that the work goes on without a network', () => {
    render(SaveBar, { state: 'saved', time: '10:42', online: false, onsavefile });

    screen.getByText(/No connection: you can go on\./);
  });

  it('saves to a file', async () => {
    render(SaveBar, { state: 'failed', onsavefile });

    await userEvent.click(screen.getByRole('button', { name: 'Keep a copy in a file' }));

    expect(onsavefile).toHaveBeenCalledOnce();
  });
});
