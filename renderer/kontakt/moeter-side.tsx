import { Side } from '../ui/page.tsx';

export const MoeterSide = () => <Side tittel="Moeter" />;
