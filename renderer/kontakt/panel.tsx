export const MoetePanel = ({ kommunenummer }: { kommunenummer: string }) => <p>{kommunenummer}</p>;
