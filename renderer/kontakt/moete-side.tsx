import { Side } from '../ui/page.tsx';

export const MoeteSide = ({ id }: { id: string }) => <Side tittel={id} />;
