import type { RestCase, RestSection } from '../harness/case.ts';
import { mockAnswering } from '../harness/rest-integrations.ts';

/** A template and what it prints. */
type Rendering = readonly [template: string, output: string];

const rendered = (fact: number, renderings: readonly Rendering[]): RestCase[] =>
  renderings.map(([template, output]) => ({
    facts: [fact],
    name: `${JSON.stringify(template)} prints ${JSON.stringify(output)}`,
    methods: { 'GET /x': { integration: mockAnswering(template) } },
    steps: [{ request: { url: '/x' }, want: { status: 200, body: output } }],
  }));

/** The response template of a mock prints them: a template that prints is the same anywhere. */
export const section: RestSection = {
  title: 'I. Mapping templates',
  cases: [
    ...rendered(120, [
      [
        '#set($a = 1)\n{\n  #if($a == 1)\n  "one": $a,\n  #else\n  "other": $a,\n  #end\n  "end": ${a}\n}',
        '{\n    "one": 1,\n    "end": 1\n}',
      ],
      ['$!{quiet}.text $a.b() #notadirective $5 # .', '.text  #notadirective $5 # .'],
    ]),
    ...rendered(121, [
      ['Hi $nobody', 'Hi '],
      ['[$nobody.a.b]', '[]'],
      ['#set($m = {"$ghost": "foo"})$m', '{=foo}'],
    ]),
    ...rendered(122, [
      ['#if($ghost)yes#end', 'yes'],
      ['#if(!$ghost)yes#{else}no#end', 'no'],
      [`#set($j = $util.parseJson('{"n":null}'))#if($j.n)yes#end`, 'yes'],
      ['#if(false)yes#{else}no#end', 'no'],
    ]),
    ...rendered(123, [
      ['#if($x == $null)a#end#if($x == "")b#end', 'ab'],
      ['#set($m = {})#set($d = $m.put("k", $null))#if("$m.k" == "")c#end', 'c'],
      ['#set($x = 1)#if($x == $null)a#{else}b#end', 'b'],
    ]),
    ...rendered(124, [
      ['#macro(greet)hi#end#greet()', '#greet()'],
      ['#evaluate("x")#return("y")', '#evaluate("x")#return("y")'],
      ['#parse("a.vm")#include("a.txt")', '#parse("a.vm")#include("a.txt")'],
    ]),
    ...rendered(126, [
      [`#set($n = 'v')#set($s = '$n')$s`, '$n'],
      [`#set($n = 'v')#set($s = "<$n>")$s`, '<v>'],
      ['#set($s = "\\\\a\\nb")$s', '\\\\a\\nb'],
      ['#set($s = "a""b")$s', 'a"b'],
      [`#set($n = 'v')#set($s = "\\$n")$s`, '$n'],
    ]),
    ...rendered(127, [
      ['#set($e = "foo")\\$e', '$e'],
      ['#set($e = "foo")\\\\$e', '\\foo'],
      ['\\#end', '#end'],
      ['#set($e = "foo")\\#set( $e = "foo" )', '#set( foo = "foo" )'],
      ['a\\\\b \\# \\$ c', 'a\\\\b \\# \\$ c'],
    ]),
    ...rendered(128, [
      [
        '#foreach($i in ["a", "b"])$foreach.count$foreach.index$foreach.hasNext$foreach.first$foreach.last$velocityCount$velocityHasNext #end',
        '10truetruefalse1true 21falsefalsetrue2false ',
      ],
      [
        '#foreach($i in [1, 2])#foreach($j in [1, 2])$foreach.count#end$foreach.count #end',
        '121 122 ',
      ],
      ['#foreach($i in [1, 2])#set($n = $i)#end[$i]$n', '[]2'],
    ]),
    ...rendered(129, [
      ['#foreach($i in [1..5])$i#end', '12345'],
      ['#foreach($i in [5..-2])$i #end', '5 4 3 2 1 0 -1 -2 '],
      ['[#foreach($i in $ghost)$i#end]', '[]'],
    ]),
    ...rendered(130, [
      [
        '#set($l = ["a"])$l.size() $l.get(0) $l.add("b") $l.contains("b") $l.isEmpty() $l.set(0, "c") $l[0]',
        '1 a true true false a c',
      ],
      ['#set($l = [1, 2])#set($i = 1)#set($l[$i] = 5)$l.get(1)', '5'],
      ['#set($m = {})[$m.put("k1", "v1")]$m.put("k1", "v2")$m {}', '[]v1{k1=v2} {}'],
      ['#set($m = {"a": 1})$m.putAll({"b": 2})$m', '{a=1, b=2}'],
      ['#set($m = {})#set($k = "x")#set($m["$k"] = {})#set($m["x"].n = "v")$m', '{x={n=v}}'],
      [
        '#set($s = "a-b")$s.length() $s.replaceAll("-", "+") $s.startsWith("a") $s.contains("b") $s.indexOf("b") $s.substring(2) $s.matches("a.b")',
        '3 a+b true true 2 b true',
      ],
    ]),
    ...rendered(131, [
      ['#if(2 gt 1 and 1 lt 2 and 1 le 1 and 1 ge 1 and 1 eq 1 and not false)a#end', 'a'],
      ['#if(false or true)a#end', 'a'],
      ['#set($x = 100.0 / 50)$x', '2.0'],
      ['#set($x = .5 * .1)$x', '0.05'],
      ['#if(4 > 2 + 5)a#{else}b#end', 'b'],
      ['#set($x = 7 % 4)$x', '3'],
    ]),
    ...rendered(132, [
      ['#set($n = 1)#define($x)<$n>#end$x#set($n = 2)$x', '<1><2>'],
      ['#define($hello)hi#end$hello()', 'hi()'],
      ['a#stop b', 'a'],
      ['a ## gone\nb', 'a b'],
      ['a#* gone *#\nb', 'a\nb'],
      ['#set($a = 1)\n#if($a == 1)\nx\n#end\ny', 'x\ny'],
      ['a\n  #set($b = 2)\n$b', 'a\n  2'],
    ]),
  ],
};
