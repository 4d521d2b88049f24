import { describe, expect, it } from 'vitest';
import type { Attribution } from '../src/reading/layers/attribution.ts';
import { openModel } from '../src/inference/open-model.ts';
import { attributorContract } from '../src/reading/attribute/attributor.contract.ts';
import { trainedAttributor } from '../src/reading/attribute/trained/trained-attributor.ts';
import { segment } from '../src/reading/segment/segment.ts';
import { tag } from '../src/reading/tag/tag.ts';
import { MODEL_FOLDER } from '../src/usecases/open-reader.ts';

const scorer = await openModel(MODEL_FOLDER);
const attributor = trainedAttributor(scorer);

attributorContract('the trained model', attributor);

const attribute = async (text: string): Promise<readonly Attribution[]> => {
  const segmentation = segment({ text });
  return attributor.attribute(segmentation, tag(segmentation));
};

describe('the trained model', () => {
  // names that the tagger takes for names of the same kind; models/en/README.md says what happens to others
  it.each([
    ['people', 'Ana Lima', 'Eva Reis'],
    ['places', 'Velden', 'Sarnov'],
    ['bodies', 'Marlin Line', 'Kestre Line'],
  ])('reads the same of two %s whose names are swapped', async (_, one, other) => {
    const text = [
      `${one} accused ${other} of breaking the truce, and ${other} denied it.`,
      `“We kept our word,” said a spokesman for ${one}, adding that ${other} had fired first.`,
      `According to ${other}, the ${one} side never answered. ${other} believes that ${one} wants the war.`,
    ].join('\n\n');
    const swapped = text.replaceAll(one, '\u0000').replaceAll(other, one).replaceAll('\u0000', other);
    const found = await attribute(text);
    expect(found.length).toBeGreaterThan(3);
    const words = (of: string, all: readonly Attribution[]) =>
      all.map(({ source, content, certainty }) => ({
        source: source.map(({ start, end }) => of.slice(start, end)),
        content: content.map(({ start, end }) => of.slice(start, end)),
        certainty,
      }));
    const back = JSON.parse(
      JSON.stringify(words(swapped, await attribute(swapped)))
        .replaceAll(one, '\u0001')
        .replaceAll(other, one)
        .replaceAll('\u0001', other),
    ) as unknown;
    expect(back).toEqual(words(text, found));
  });

  it('names itself by the checksum of its files', () => expect(attributor.model).toMatch(/^sha256:[0-9a-f]{64}$/));
});
