import { Button, Dialog, Field, Heading, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { useFokusTilbake } from '../ui/fokus-tilbake.ts';
import { useKommunevalg } from './kommunevalg.ts';
import { nb, nn } from './tekster.ts';

/** What is typed and not saved yet. */
export interface Notatutkast {
  readonly tekst: string;
  readonly kommunenummer: string | null;
}

interface NotatdialogProps {
  readonly utkast: Notatutkast;
  readonly onUtkast: (utkast: Notatutkast) => void;
  readonly onLukk: () => void;
  readonly onLagret: () => void;
}

/** One text, perhaps a kommune, and saved by Ctrl+Enter. */
export const Notatdialog = ({ utkast, onUtkast, onLukk, onLagret }: NotatdialogProps) => {
  const t = useTekster(nb, nn).notat;
  useFokusTilbake();
  const kommuner = useKommunevalg();
  const opprett = useCommand('hurtignotat.opprett');
  const [fraFoer] = useState(utkast.tekst !== '');
  const [tomt, setTomt] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const lagre = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    const tom = utkast.tekst.trim() === '';
    setTomt(tom);
    if (tom) return;
    const svar = await opprett(utkast);
    if (svar.ok) onLagret();
    else setFailure(svar.error);
  };

  return (
    <Dialog open onClose={onLukk} closeButton={t.lukk} aria-labelledby="notat-tittel" className="notatdialog">
      <Heading level={2} data-size="xs" id="notat-tittel">
        {t.tittel}
      </Heading>
      <Paragraph className="notatdialog-hva">{fraFoer ? t.beholdt : t.hva}</Paragraph>
      <form
        onSubmit={(event) => void lagre(event)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void lagre(event);
        }}
      >
        <Textfield
          ref={medAutofokus}
          label={t.tekst}
          multiline
          rows={5}
          maxLength={20_000}
          error={tomt && utkast.tekst.trim() === '' ? t.tom : undefined}
          value={utkast.tekst}
          onChange={({ target }) => onUtkast({ ...utkast, tekst: target.value })}
        />
        <Field>
          <Label>{t.kommune}</Label>
          <Select
            value={utkast.kommunenummer ?? ''}
            onChange={({ target }) => onUtkast({ ...utkast, kommunenummer: target.value || null })}
          >
            <Select.Option value="">{t.ingenKommune}</Select.Option>
            {kommuner.map(([kommunenummer, navn]) => (
              <Select.Option key={kommunenummer} value={kommunenummer}>
                {navn}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Feil failure={failure} />
        <div className="notatdialog-knapper">
          <Button type="submit" aria-keyshortcuts="Control+Enter">
            {t.lagre}
          </Button>
          <span className="notatdialog-tast">{t.tast}</span>
        </div>
      </form>
    </Dialog>
  );
};

/** A dialog gives focus to what carries the attribute when it opens; React itself moves focus before that. */
const medAutofokus = (felt: HTMLTextAreaElement | HTMLInputElement | null) => felt?.setAttribute('autofocus', '');
