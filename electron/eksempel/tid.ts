/** The day so many days after another; before it where the number is negative. */
export const plussDager = (dag: string, antall: number): string => {
  const tid = new Date(`${dag}T00:00:00Z`);
  tid.setUTCDate(tid.getUTCDate() + antall);
  return tid.toISOString().slice(0, 10);
};

/** The day itself, or the Friday before where it is a Saturday or a Sunday. */
export const hverdag = (dag: string): string => {
  const ukedag = new Date(`${dag}T00:00:00Z`).getUTCDay();
  return plussDager(dag, ukedag === 6 ? -1 : ukedag === 0 ? -2 : 0);
};
