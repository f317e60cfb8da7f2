import type { Tekster } from '#shared/lib/tekster.ts';

export const nb = {
  program: 'Oppfølger',
  henter: 'Henter',
  avbryt: 'Avbryt',
  ikkeLagret: 'Det siste du skrev, er ikke lagret ennå. Teksten står her, og programmet prøver igjen av seg selv.',
  dagform: 'For eksempel 3.2.2026',
  ikkeDag: (skrevet: string, lagret: string | null) =>
    `«${skrevet}» er ikke en dato programmet kan lese. Skriv dag, måned og år, for eksempel 3.2.2026. ${
      lagret ? `Inntil videre gjelder ${lagret}.` : 'Inntil videre er datoen tom.'
    }`,
  ikkeTall: (skrevet: string, mest: string) =>
    `«${skrevet}» er ikke lagret. Skriv et helt tall fra 0 til ${mest}, for eksempel 12 345.`,
  stopp: 'Stopp',
  stopper: 'Stopper …',
};

export const nn: Tekster<typeof nb> = {
  program: 'Oppfølger',
  henter: 'Hentar',
  avbryt: 'Avbryt',
  ikkeLagret: 'Det siste du skreiv, er ikkje lagra enno. Teksten står her, og programmet prøver igjen av seg sjølv.',
  dagform: 'Til dømes 3.2.2026',
  ikkeDag: (skrevet, lagret) =>
    `«${skrevet}» er ikkje ein dato programmet kan lese. Skriv dag, månad og år, til dømes 3.2.2026. ${
      lagret ? `Så lenge gjeld ${lagret}.` : 'Så lenge er datoen tom.'
    }`,
  ikkeTall: (skrevet, mest) => `«${skrevet}» er ikkje lagra. Skriv eit heilt tal frå 0 til ${mest}, til dømes 12 345.`,
  stopp: 'Stopp',
  stopper: 'Stoppar …',
};
