import { type RefObject, useEffect, useRef, useState } from 'react';

/** How wide an element is, in whole pixels, as it changes; `foerst` until it has been measured. */
export const useBredde = <E extends HTMLElement>(foerst: number): readonly [RefObject<E | null>, number] => {
  const ref = useRef<E>(null);
  const [bredde, setBredde] = useState(foerst);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setBredde((gammel) => Math.round(element.clientWidth) || gammel));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, bredde];
};
