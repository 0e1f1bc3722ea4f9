import { membersToXml, xmlToMembers } from '../../../local/embedded/xml.ts';

it.each<[string, string, unknown]>([
  ['text and its entities', '<a>x &lt;&amp;&apos;y</a>', { a: "x <&'y" }],
  ['an empty element', '<a><b/></a>', { a: { b: '' } }],
  [
    'members make a list',
    '<a>\n <member><b>1</b></member>\n <member><b>2</b></member>\n</a>',
    { a: [{ b: '1' }, { b: '2' }] },
  ],
  ['entries make a map', '<a><entry><key>k</key><value>v</value></entry></a>', { a: { k: 'v' } }],
  ['a name space', '<a xmlns="x"><b>1</b></a>', { a: { b: '1' } }],
  ['a list of nobody', '<a>\n  </a>', { a: null }],
])('reads %s', (_, xml, members) => {
  expect(xmlToMembers(xml)).toEqual(members);
});

it('writes members, lists, and nothing for what is not there', () => {
  expect(membersToXml({ A: { B: ['1', '<&"'], C: null, D: undefined, E: true } })).toBe(
    '<A><B>1</B><B>&lt;&amp;&quot;</B><E>true</E></A>',
  );
});
