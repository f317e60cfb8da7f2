import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { AutosaveStatus, createAutosaveStatus } from '../../../renderer/ui/autolagret.tsx';
import { AutolagretBeloep, Beloepfelt } from '../../../renderer/ui/beloepfelt.tsx';

const NB = '\u00a0';

describe('an amount in a form', () => {
  const show = (minst?: number) => {
    const onBeloep = vi.fn();
    const Skjema = () => {
      const [oere, setOere] = useState<number | null | undefined>(null);
      const sett = (ny: number | null | undefined) => {
        onBeloep(ny);
        setOere(ny);
      };
      return <Beloepfelt label="Beløp" {...(minst !== undefined && { minst })} value={oere ?? null} onBeloep={sett} />;
    };
    render(<Skjema />);
    return { onBeloep, felt: screen.getByLabelText('Beløp') };
  };

  test('says what it was read as while it is typed, and is written tidily when it is left', async () => {
    const { onBeloep, felt } = show();
    await userEvent.type(felt, '1.250.000,5');
    expect(screen.getByText('1 250 000,50 kr')).toBeVisible();
    expect(onBeloep).toHaveBeenLastCalledWith(125_000_050);
    await userEvent.tab();
    expect(felt).toHaveValue(`1${NB}250${NB}000,50`);
    expect(felt).not.toHaveAttribute('aria-invalid');
  });

  test('that cannot be read stays as it was typed, is explained when it is left, and is no amount', async () => {
    const { onBeloep, felt } = show();
    await userEvent.type(felt, '1,250');
    expect(onBeloep).toHaveBeenLastCalledWith(undefined);
    expect(felt).not.toHaveAttribute('aria-invalid');
    await userEvent.tab();
    expect(felt).toHaveValue('1,250');
    expect(screen.getByText(/«1,250» kan ikke leses som et beløp her/)).toBeVisible();
    expect(felt).toHaveAttribute('aria-invalid', 'true');
    await userEvent.clear(felt);
    expect(onBeloep).toHaveBeenLastCalledWith(null);
  });

  test.each([
    ['0', undefined, undefined],
    ['0', 0, 0],
    ['1 000 000 000', undefined, 100_000_000_000],
    ['1 000 000 000,01', undefined, undefined],
  ])('«%s» where the least is %s is %s', async (tekst, minst, oere) => {
    const { onBeloep, felt } = show(minst);
    await userEvent.type(felt, tekst);
    expect(onBeloep).toHaveBeenLastCalledWith(oere);
  });
});

test('an amount that saves itself saves what was there before where it cannot be read', async () => {
  const save = vi.fn(async () => true);
  render(
    <AutosaveStatus store={createAutosaveStatus()}>
      <AutolagretBeloep label="Søknadssum" value={50_000} save={save} />
    </AutosaveStatus>,
  );
  const felt = screen.getByLabelText('Søknadssum');
  await userEvent.clear(felt);
  await userEvent.type(felt, '12 34');
  await userEvent.tab();
  await vi.waitFor(() => expect(save).toHaveBeenLastCalledWith(50_000, false));
  expect(felt).toHaveValue('12 34');
  expect(screen.getByText(/Inntil videre gjelder 500 kr/)).toBeVisible();
});
