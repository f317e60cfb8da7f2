/** The end of a switch over a union: reached only if the union grew and the switch did not. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
};
