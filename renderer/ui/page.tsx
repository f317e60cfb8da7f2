import './page.css';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect } from 'react';
import { useTekster } from './spraak.ts';
import { nb, nn } from './tekster.ts';

interface SideProps {
  readonly tittel: string;
  /** One or two sentences: what the page is for. */
  readonly ingress?: ReactNode;
  /** Buttons and links for the page as a whole. */
  readonly handlinger?: ReactNode;
  /** Above the title: where one is, or the way back. */
  readonly sti?: ReactNode;
  readonly children?: ReactNode;
}

/** A page: one h1 that takes focus after navigation, and the window's title. */
export const Side = ({ tittel, ingress, handlinger, sti, children }: SideProps) => {
  const t = useTekster(nb, nn);
  useEffect(() => {
    document.title = `${tittel} – ${t.program}`;
  }, [tittel, t]);
  return (
    <article className="side">
      <header className="side-topp">
        <div className="side-titler">
          {sti}
          <Heading level={1} data-size="lg" tabIndex={-1} data-sidetittel>
            {tittel}
          </Heading>
          {ingress && (
            <Paragraph asChild data-size="md" className="side-ingress">
              <div>{ingress}</div>
            </Paragraph>
          )}
        </div>
        {handlinger && <div className="side-handlinger">{handlinger}</div>}
      </header>
      {children}
    </article>
  );
};

/** Moves focus to the page's title: for when what had it is gone. */
export const tilSidetittel = (): void => document.querySelector<HTMLElement>('[data-sidetittel]')?.focus();

/** A part of a page under its own h2. */
export const Del = ({ tittel, handling, children }: { tittel: string; handling?: ReactNode; children: ReactNode }) => (
  <section className="del">
    <div className="del-topp">
      <Heading level={2} data-size="xs">
        {tittel}
      </Heading>
      {handling}
    </div>
    {children}
  </section>
);
