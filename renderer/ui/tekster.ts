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
  ikkeTall: (skrevet: string, mest: string, minst: number) =>
    `«${skrevet}» er ikke lagret. Skriv et helt tall fra ${minst} til ${mest}.`,
  beloepform: 'I kroner, for eksempel 1\u00a0250\u00a0000 eller 1\u00a0250,50',
  ikkeBeloep: (skrevet: string, mest: string, lagret: string | null) =>
    `«${skrevet}» kan ikke leses som et beløp her. Skriv kroner, høyst ${mest}, for eksempel 1\u00a0250\u00a0000 eller 1\u00a0250,50. ${
      lagret ? `Inntil videre gjelder ${lagret}.` : 'Inntil videre er beløpet tomt.'
    }`,
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
  ikkeTall: (skrevet, mest, minst) => `«${skrevet}» er ikkje lagra. Skriv eit heilt tal frå ${minst} til ${mest}.`,
  beloepform: 'I kroner, til dømes 1\u00a0250\u00a0000 eller 1\u00a0250,50',
  ikkeBeloep: (skrevet, mest, lagret) =>
    `«${skrevet}» kan ikkje lesast som eit beløp her. Skriv kroner, høgst ${mest}, til dømes 1\u00a0250\u00a0000 eller 1\u00a0250,50. ${
      lagret ? `Så lenge gjeld ${lagret}.` : 'Så lenge er beløpet tomt.'
    }`,
  stopp: 'Stopp',
  stopper: 'Stoppar …',
};
