import { Button, Card, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { contract } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Feilmelding } from '../ui/feil.tsx';
import { nb, nn } from './tekster.ts';

const input = contract['veileder.opprett'].input.shape;

/** Takes a person into the register; the rest is filled in on the page that comes. One who seems to be there already is told of first. */
export const NyVeileder = ({ onAvbryt }: { onAvbryt: () => void }) => {
  const t = useTekster(nb, nn).ny;
  const [, gaaTil] = useLocation();
  const opprett = useCommand('veileder.opprett');
  const [felter, setFelter] = useState({ navn: '', institusjon: '', epost: '' });
  const [proevd, setProevd] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const navn = input.navn.safeParse(felter.navn);
  const epost = input.epost.safeParse(felter.epost.trim() || null);
  const finnes = failure?.rule === 'veileder-finnes' ? failure.details : undefined;

  const skriv = (endring: Partial<typeof felter>) => {
    setFelter({ ...felter, ...endring });
    setFailure(null);
  };
  const send = async (likevel: boolean) => {
    setProevd(true);
    if (!navn.success || !epost.success) return;
    const institusjon = felter.institusjon.trim() || null;
    const svar = await opprett({ navn: navn.data, institusjon, epost: epost.data ?? null, likevel });
    if (svar.ok) gaaTil(`/veileder/${svar.value.id}`);
    else setFailure(svar.error);
  };

  return (
    <Card asChild className="ny-veileder" variant="tinted" data-color="neutral">
      <form
        noValidate
        autoComplete="off"
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          void send(false);
        }}
      >
        <Heading level={2} data-size="2xs">
          {t.tittel}
        </Heading>
        <Paragraph data-size="sm">{t.hva}</Paragraph>
        <div className="ny-veileder-felt">
          <Textfield
            label={t.navn}
            autoFocus
            maxLength={200}
            value={felter.navn}
            error={proevd && !navn.success ? t.navnMangler : undefined}
            onChange={(event) => skriv({ navn: event.target.value })}
          />
          <Textfield
            label={t.institusjon}
            maxLength={200}
            value={felter.institusjon}
            onChange={(event) => skriv({ institusjon: event.target.value })}
          />
          <Textfield
            label={t.epost}
            inputMode="email"
            value={felter.epost}
            error={proevd && !epost.success ? t.epostFeil : undefined}
            onChange={(event) => skriv({ epost: event.target.value })}
          />
        </div>
        {finnes ? (
          <Feilmelding
            handling={
              <div className="veileder-knapper">
                <Button asChild variant="secondary" data-size="sm">
                  <Link href={`/veileder/${finnes.id}`}>{t.vis(String(finnes.navn))}</Link>
                </Button>
                <Button variant="tertiary" data-size="sm" onClick={() => void send(true)}>
                  {t.likevel}
                </Button>
              </div>
            }
          >
            {t.finnes(String(finnes.navn), finnes.institusjon === null ? null : String(finnes.institusjon))}
          </Feilmelding>
        ) : (
          <Feil failure={failure} />
        )}
        <div className="veileder-knapper">
          <Button type="submit">{t.leggTil}</Button>
          <Button variant="tertiary" onClick={onAvbryt}>
            {t.avbryt}
          </Button>
        </div>
      </form>
    </Card>
  );
};
