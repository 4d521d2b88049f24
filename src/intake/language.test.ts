import { expect, test } from 'vitest';
import { BODY } from './article-from-html.cases.ts';
import { languageOf } from './language.ts';

const TEXTS: readonly (readonly [string, string | null])[] = [
  [BODY.join('\n\n'), 'en'],
  ['The mayor of Vell spoke to the press on Monday.', 'en'],
  [
    'A ponte vai continuar fechada até à primavera, disse o presidente da câmara na segunda-feira, depois de os engenheiros terem encontrado fendas.',
    'pt',
  ],
  [
    'Die Brücke bleibt bis zum Frühjahr gesperrt, sagte die Bürgermeisterin am Montag, nachdem Ingenieure Risse gefunden hatten.',
    'de',
  ],
  [
    'Мост останется закрытым до весны, сообщила мэр города в понедельник после того, как инженеры обнаружили трещины.',
    'ru',
  ],
  ['橋は春まで閉鎖されたままになると市長は月曜日に述べた。技術者が橋脚に亀裂を見つけたためである。', 'ja'],
  [
    'Det er for tidligt at sige, om byen vil have broen igen, og ingen af dem, der var her for at have en mening, er for at vente.',
    'da',
  ],
  ['12 – 7', null],
  ['Ok.', null],
  ['', null],
];

test.each(TEXTS)('%s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test('what the page claims never beats what the text is', () => {
  expect(languageOf(BODY.join('\n\n'), 'de')).toBe('en');
  expect(languageOf('Ok.', 'en')).toBeNull();
});
