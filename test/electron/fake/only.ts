/** Refuses what the fake has not, so that a test never passes on a silent undefined. */
export const only = <T extends object>(name: string, has: T): T =>
  new Proxy(has, {
    get(target, key) {
      if (typeof key === 'string' && !(key in target) && !['then', 'toJSON', 'default'].includes(key))
        throw new Error(`the fake electron has no ${name}.${key}: add it in test/electron/fake`);
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value; // private fields know their own object alone
    },
  });

/** An event that its listeners may prevent. */
export class Cancelable {
  defaultPrevented = false;
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
