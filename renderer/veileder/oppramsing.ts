/** Words that each begin with a capital, as one enumeration: «Bokmål, nordsamisk». Abbreviations keep their letters. */
export const oppramsing = (ord: readonly string[]): string =>
  ord
    .map((o, i) => (i === 0 || /^\p{Lu}{2}/u.test(o) ? o : o.charAt(0).toLocaleLowerCase('nb') + o.slice(1)))
    .join(', ');
