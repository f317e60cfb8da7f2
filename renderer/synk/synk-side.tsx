import { Side } from '../ui/page.tsx';

export const SynkSide = () => <Side tittel="Synk" />;
