import { Table, Tag } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { Samlingslinje } from '#shared/contract/samling.ts';
import { useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { Radtabell } from '../ui/radtabell.tsx';
import { visTall } from '../ui/tall.ts';
import { visKorteDager } from './dager.ts';
import { nb, nn } from './tekster.ts';

/** Samlinger as rows, each a link to its own page. */
export const Samlingstabell = ({ samlinger, tittel }: { samlinger: readonly Samlingslinje[]; tittel: string }) => {
  const t = useTekster(nb, nn).liste;
  return (
    <Radtabell className="samlingstabell">
      <caption className="ds-sr-only">{tittel}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col" className="kolonne-dato">
            {t.dato}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col">{t.navn}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="kolonne-inviterte">
            {t.inviterte}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col" className="tall kolonne-deltakere">
            {t.deltakere}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col" className="tall kolonne-kostnad">
            {t.kostnad}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col" className="kolonne-mangler">
            {t.seOver}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {samlinger.map((samling) => (
          <Rad key={samling.id} samling={samling} />
        ))}
      </Table.Body>
    </Radtabell>
  );
};

const Rad = ({ samling }: { samling: Samlingslinje }) => {
  const t = useTekster(nb, nn);
  const formord = useKodeord('samlingsform');
  const { inviterte, kommer, deltakere, kostnad, form, sted } = samling;
  const kommuner = inviterte === 0 ? t.liste.ingenInvitert : t.kommer(kommer, inviterte);
  return (
    <Table.Row>
      <Table.Cell className="kolonne-dato">{visKorteDager(samling) ?? t.utenDato}</Table.Cell>
      <Table.HeaderCell scope="row">
        <Link href={`/samling/${samling.id}`} data-radlenke>
          {samling.tittel ?? t.utenTittel}
        </Link>
        <span className="samling-under">{[sted, form && formord[form]].filter(Boolean).join(' · ')}</span>
        <span className="samling-under samling-smal">
          {[kommuner, deltakere > 0 && t.deltakere(visTall(deltakere)), kostnad !== 0 && visBeloep(kostnad)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </Table.HeaderCell>
      <Table.Cell className="kolonne-inviterte">{kommuner}</Table.Cell>
      <Table.Cell className="tall kolonne-deltakere">{deltakere > 0 && visTall(deltakere)}</Table.Cell>
      <Table.Cell className="tall kolonne-kostnad">{kostnad !== 0 && visBeloep(kostnad)}</Table.Cell>
      <Table.Cell className="kolonne-mangler">
        <Samlingsmangler mangler={samling.mangler} />
      </Table.Cell>
    </Table.Row>
  );
};

/** What may be looked at, as marks. */
export const Samlingsmangler = ({ mangler }: Pick<Samlingslinje, 'mangler'>) => {
  const t = useTekster(nb, nn);
  return (
    <span className="samlingsmangler">
      {mangler.map((mangel) => (
        <Tag key={mangel} data-size="sm" data-color={mangel === 'bare-ledere' ? 'info' : 'neutral'}>
          {t.mangel[mangel]}
        </Tag>
      ))}
    </span>
  );
};
