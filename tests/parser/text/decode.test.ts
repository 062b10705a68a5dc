import { describe, expect, test } from 'vitest';
import { decodeReport } from '../../../src/parser/text/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The bytes of a text in UTF-16, without a mark. */
function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
  return new Uint8Array(view.buffer);
}

describe('decodeReport(bytes)', () => {
  test.each([
    ['UTF-8', utf8('HMICFRS’ “PEEL” – 2017'), 'HMICFRS’ “PEEL” – 2017'],
    ['UTF-8 with its mark', utf8('\uFEFFPEEL'), 'PEEL'],
    ['UTF-16, little end first', utf16('\uFEFFPEEL – 2017', true), 'PEEL – 2017'],
    ['UTF-16, big end first', utf16('\uFEFFPEEL – 2017', false), 'PEEL – 2017'],
    ['UTF-16 without its mark, little end first', utf16('PEEL 2017', true), 'PEEL 2017'],
    ['UTF-16 without its mark, big end first', utf16('PEEL 2017', false), 'PEEL 2017'],
    [
      'Windows-1252 quotes, dash and bullet',
      Uint8Array.from([0x93, 0x50, 0x94, 0x20, 0x96, 0x20, 0x95]),
      '“P” – •',
    ],
  ])('reads %s', (_name, bytes, text) => {
    expect(decodeReport(bytes)).toEqual({ text });
  });

  test.each([
    ['one bad byte in UTF-8', [...utf8('“The force’s” aim'), 0x96], '“The force’s” aim\uFFFD'],
    ['Windows-1252 with a pair that could be UTF-8', [0x93, 0xc2, 0xa3, 0x94, 0x96], '“Â£”–'],
    ['one byte of Windows-1252 in ASCII', [...utf8('cafe'), 0xe9], 'cafeé'],
  ])('reads %s', (_name, bytes, text) => {
    expect(decodeReport(Uint8Array.from(bytes))).toEqual({ text });
  });

  test('takes a stray control character for damage, and many for no text', () => {
    const long = 'The force. '.repeat(200);
    expect(decodeReport(utf8(`${long}\u0002`))).toEqual({ text: `${long}\u0002` });
    expect(decodeReport(utf8(`${long}\u0002\u0002\u0002`))).toMatchObject({ problem: 'not-text' });
  });

  test.each([
    ['a PDF', utf8('%PDF-1.7\nPEEL')],
    ['a JPEG image', Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0x41])],
    ['a PNG image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ['a ZIP archive or Word document', Uint8Array.from([0x50, 0x4b, 0x03, 0x04])],
    ['binary data', Uint8Array.from([0x50, 0x45, 0x00, 0x45, 0x4c])],
  ])('says that bytes are %s', (found, bytes) => {
    expect(decodeReport(bytes)).toEqual({ problem: 'not-text', found });
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \t\r\n\f'],
    ['a byte order mark', '\uFEFF'],
    ['punctuation', '*** --- …'],
  ])('says that %s is no words', (_name, text) => {
    expect(decodeReport(utf8(text))).toEqual({ problem: 'empty-text', found: 'no words' });
  });

  test('takes tabs, form feeds and line ends for text', () => {
    expect(decodeReport(utf8('a\tb\fc\rd\n'))).toEqual({ text: 'a\tb\fc\rd\n' });
  });
});
