import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { errorCodes } from '#shared/contract/result.ts';
import { feiltekst } from '../../../renderer/api/feil.ts';
import { nb, nn } from '../../../renderer/api/feiltekster.ts';

/** Every rule the program can answer with, as its source has it; the command line's own never reach a screen. */
const regler = [
  ...new Set(
    execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'electron', 'shared'], { encoding: 'utf8' })
      .split('\n')
      .filter((path) => path.endsWith('.ts') && path !== 'electron/cli.ts' && existsSync(path))
      .flatMap((path) => [
        ...readFileSync(path, 'utf8').matchAll(
          /AppError\(\s*'[a-z-]+',\s*'([a-z-]+)'|'((?:senter|sentralfil|segment|synk|lager)-[a-z-]+)'/g,
        ),
      ])
      .map((match) => match[1] ?? match[2] ?? ''),
  ),
].sort();

test('the source was read', () => {
  expect(regler).toContain('fil-finnes-ikke');
});

test.each(regler)('the rule «%s» has words in both languages', (rule) => {
  expect(nb.regel).toHaveProperty(rule);
  expect(nn.regel).toHaveProperty(rule);
});

describe('a failure in words', () => {
  test('takes the details into the sentence', () => {
    const failure = { code: 'not-found', rule: 'kommune-finnes-ikke', details: { kommunenummer: '9999' } } as const;
    expect(feiltekst(failure, 'nb')).toContain('nummer 9999');
    expect(feiltekst(failure, 'nn')).toContain('ingen kommune med nummer 9999');
  });

  test('writes a day as it is read', () => {
    const failure = { code: 'conflict', rule: 'status-fram-i-tid', details: { dato: '2026-05-03' } } as const;
    expect(feiltekst(failure, 'nb')).toContain('fra 3. mai 2026,');
    expect(feiltekst(failure, 'nn')).toContain('frå 3. mai 2026,');
  });

  test('writes øre as kroner', () => {
    const failure = {
      code: 'conflict',
      rule: 'ramme-overskredet',
      details: { rest: 12_500_050, beloep: 20_000_000 },
    } as const;
    expect(feiltekst(failure, 'nb')).toContain('125\u00a0000,50\u00a0kr igjen');
    expect(feiltekst(failure, 'nn')).toContain('125\u00a0000,50\u00a0kr att');
  });

  test('falls back on the code where the rule has no words', () => {
    for (const code of errorCodes) expect(feiltekst({ code, rule: 'noe-nytt' }, 'nb')).not.toMatch(/[[\]{}?]/);
  });

  test('tells the reference of what was not expected', () => {
    expect(feiltekst({ code: 'internal', reference: 'a1b2' }, 'nb')).toContain('(referanse a1b2)');
  });

  test('never shows a hole', () => {
    expect(feiltekst({ code: 'invalid-input', rule: 'fil-avkortet' }, 'nb')).not.toMatch(/[[\]{}?]/);
  });
});
