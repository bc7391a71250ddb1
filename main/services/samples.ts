/** The complete, made-up offices that ship with Candor. */
import type { SampleInfo } from '../../src/contract/calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';

interface Sample extends SampleInfo {
  office: OfficeRecords;
}

const all: readonly Sample[] = [];

/** Every sample, without its records. */
export async function listSamples(): Promise<SampleInfo[]> {
  return all.map(({ slug, name, about }) => ({ slug, name, about }));
}

/** The sample of that slug. Throws `unknownSample`. */
export async function findSample(slug: string): Promise<Sample> {
  const sample = all.find((one) => one.slug === slug);
  if (sample === undefined) throw new AppError('unknownSample', { slug, known: all.map((one) => one.slug) });
  return sample;
}
