import { type Examination, examine } from '../usecases/examine.ts';
import { outputColours } from './output-style.ts';
import { plain } from './page/plain.ts';

/**
 * `onrecord doctor`: which model reads, its checksum, and whether it runs here.
 *
 * @returns the exit code: 0 where the trained model runs, else 1
 */
export async function doctor(json: boolean): Promise<number> {
  const found = await examine();
  process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : page(found));
  return found.model.trouble === null ? 0 : 1;
}

function page({ version, node, cores, rules, runtime, model }: Examination): string {
  const { bold, dim, green, red } = outputColours();
  const row = (name: string, value: string): string => `  ${dim(name.padEnd(10))}${value}`;
  const verdict =
    model.trouble === null
      ? green('The trained model runs: articles are read by it and the rules together.')
      : red(
          model.checksum === null
            ? 'The trained model does not run here.'
            : 'The trained model does not compute as it should.',
        );
  const lines = [
    bold(verdict),
    ...(model.trouble === null ? [] : [model.trouble]),
    '',
    row('onrecord', version),
    row('Node', `${node}, ${cores} ${cores === 1 ? 'core' : 'cores'}`),
    row('rules', rules),
    row('model', model.checksum ?? red('none')),
    row('', plain(model.folder)),
    ...model.files.map((file) => row('', `${file.name.padEnd(14)} ${stateOf(file)}`)),
    row('runtime', runtime === null ? red('none') : `onnxruntime-node ${runtime}`),
    ...(model.milliseconds === null
      ? []
      : [row('time', `${model.milliseconds.open} ms to load and check, ${model.milliseconds.read} ms for a sentence`)]),
  ];
  return `${lines.join('\n')}\n`;
}

function stateOf({ bytes, whole }: Examination['model']['files'][number]): string {
  if (bytes === null) return 'missing';
  const size = bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  return `${size.padStart(8)}  ${whole ? 'whole' : 'DAMAGED'}`;
}
