import type { SynkStatus } from '#shared/contract/events.ts';
import type { Work } from '../ipc/context.ts';

export interface CentralFile {
  readonly fil: string;
  readonly navn: string;
  readonly tilstandssum: string;
  readonly operasjoner: number;
  readonly publisert: boolean;
}

export interface Sync {
  status(): SynkStatus;
  /** Sends what is ours, takes in what is others'. One at a time: a second call waits for the first. */
  run(work: Work): Promise<SynkStatus>;
  makeCentralFile(work: Work): Promise<CentralFile>;
  close(): Promise<void>;
}
