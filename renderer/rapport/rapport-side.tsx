import { Side } from '../ui/page.tsx';

export const RapportSide = () => <Side tittel="Rapport" />;
