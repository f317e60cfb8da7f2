export const MaalingPanel = ({ kommunenummer }: { kommunenummer: string }) => <p>{kommunenummer}</p>;
