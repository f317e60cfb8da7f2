import { Side } from '../ui/page.tsx';

export const PapirkurvSide = () => <Side tittel="Papirkurv" />;
