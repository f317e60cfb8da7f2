/**
 * Measures what the program promises, each against a floor of the same run. `npm run bench` takes the realistic size (ten
 * years of one embete) as the large one; `npm run bench -- --stor` takes ten embeter in one store.
 */
import { whatNeedsMe } from './idag.ts';
import { importFile } from './importing.ts';
import { coldLoad, localWrite, typingMinute } from './local.ts';
import { print } from './measure.ts';
import { searching } from './searching.ts';
import { bootstrap, incremental, mergeLarge } from './syncing.ts';

const large = process.argv.includes('--stor') ? 'L' : 'M';
const lines = [
  await localWrite(),
  await typingMinute(),
  await coldLoad(large),
  await whatNeedsMe(),
  ...(await incremental(large)),
  await mergeLarge(),
  ...(await bootstrap()),
  await importFile(),
  searching(),
];
const held = print(lines);
if (!held) process.exitCode = 1;
