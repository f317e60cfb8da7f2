import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AutolagretFlervalg } from '../../../renderer/ui/flervalg.tsx';

const grupper = [
  { navn: 'Frukt', valg: [['eple', 'Eple'] as const, ['paere', 'Pære'] as const] },
  { navn: 'Bær', valg: [['solbaer', 'Solbær'] as const] },
];

test('each tick saves the whole choice, in order, also before the store has answered', async () => {
  const lagret: string[][] = [];
  const save = async (valgte: string[]) => {
    lagret.push(valgte);
    return true;
  };
  render(<AutolagretFlervalg label="Velg" grupper={grupper} value={['paere']} save={save} />);
  expect(screen.getByRole('group', { name: 'Frukt' })).toBeVisible();
  await userEvent.click(screen.getByLabelText('Solbær'));
  await userEvent.click(screen.getByLabelText('Eple'));
  expect(lagret.at(-1)).toEqual(['eple', 'paere', 'solbaer']);
  await userEvent.click(screen.getByLabelText('Pære'));
  await userEvent.click(screen.getByLabelText('Eple'));
  expect(lagret.at(-1)).toEqual(['solbaer']);
  expect(screen.getByLabelText('Pære')).not.toBeChecked();
});
