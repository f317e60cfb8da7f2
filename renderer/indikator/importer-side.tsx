import { Side } from '../ui/page.tsx';

export const ImporterSide = () => <Side tittel="Importer" />;
