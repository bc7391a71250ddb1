/** The made-up offices that ship with Candor. Loaded when asked for: most starts open a file and need none. */
import type { SampleInfo } from '../../src/contract/calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Sample } from '../../src/samples/samples.ts';

/** Every sample, without its records. */
export async function listSamples(): Promise<SampleInfo[]> {
  return (await loadSamples()).map(({ slug, name, about }) => ({ slug, name, about }));
}

/** The sample of that slug. Throws `unknownSample`. */
export async function findSample(slug: string): Promise<Sample> {
  const samples = await loadSamples();
  const sample = samples.find((one) => one.slug === slug);
  if (sample === undefined) throw new AppError('unknownSample', { slug, known: samples.map((one) => one.slug) });
  return sample;
}

async function loadSamples(): Promise<readonly Sample[]> {
  return (await import('../../src/samples/samples.ts')).samples;
}
