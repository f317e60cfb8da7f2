import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Autolagret, AutosaveStatus, createAutosaveStatus } from '../../../renderer/ui/autolagret.tsx';

const show = (value: string | null, save: (v: string | null, skriver: boolean) => Promise<boolean>) => {
  const store = createAutosaveStatus();
  const felt = (v: string | null) => (
    <AutosaveStatus store={store}>
      <Autolagret label="Tema" value={v} save={save} />
    </AutosaveStatus>
  );
  const view = render(felt(value));
  return { store, stored: (v: string | null) => view.rerender(felt(v)) };
};

test('an older value that arrives while somebody types does not touch what is typed', async () => {
  const { stored } = show('før', async () => true);
  const felt = screen.getByLabelText('Tema');
  await userEvent.type(felt, ' og nå');
  stored('før og');
  expect(felt).toHaveValue('før og nå');
});

test('after the field is left and saved, the store has the last word again', async () => {
  const save = vi.fn(async () => true);
  const { stored, store } = show(null, save);
  const felt = screen.getByLabelText('Tema');
  await userEvent.type(felt, 'lesing');
  await userEvent.tab();
  await vi.waitFor(() => expect(save).toHaveBeenLastCalledWith('lesing', false));
  stored('lesing');
  expect(felt).toHaveValue('lesing');
  stored('lesing, endret av en annen');
  expect(felt).toHaveValue('lesing, endret av en annen');
  expect(store.getState().sistForlatt).not.toBeNull();
});

test('a failed save keeps the text, and says so', async () => {
  const { store } = show(null, async () => false);
  const felt = screen.getByLabelText('Tema');
  await userEvent.type(felt, 'lesing');
  await userEvent.tab();
  await vi.waitFor(() => expect(store.getState().feilet.size).toBe(1));
  expect(felt).toHaveValue('lesing');
  expect(screen.getByText(/er ikke lagret ennå/)).toBeVisible();
});

test('an emptied field is null, not an empty text', async () => {
  const save = vi.fn(async () => true);
  show('x', save);
  await userEvent.clear(screen.getByLabelText('Tema'));
  await userEvent.tab();
  await vi.waitFor(() => expect(save).toHaveBeenCalledWith(null, false));
});
