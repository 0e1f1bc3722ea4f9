/** A program: what renderings and compilations of mapping templates cost in its process. */
import { TemplateScope } from '../../../gateway/velocity/template-scope.ts';
import type { TemplateView } from '../../../gateway/velocity/template-scope.ts';
import { compileMappingTemplate } from '../../../gateway/velocity/mapping-template.ts';
import { compileTemplate } from '../../../gateway/velocity/template.ts';
import { wrap } from '../../../gateway/velocity/wrap.ts';
import { median } from '../report.ts';

/** 900 bytes, as people write them: JSON, parameters, a loop over five items, conditions. */
const template = `#set($body = $input.path('$'))
#set($customer = $body.customer)
{
  "requestId": "$context.requestId",
  "stage": "$stageVariables.stage",
  "tenant": "$input.params('tenant')",
  "customer": {
    "id": "$customer.id",
    "name": "$util.escapeJavaScript($customer.name)"#if($customer.email != ""),
    "email": "$customer.email"#end

  },
  "urgent": #if($body.priority == "high" || $body.total > 100)true#{else}false#end,
  "items": [
#foreach($item in $body.items)
    {
      "position": $foreach.count,
      "sku": "$item.sku",
      "quantity": $item.quantity,
      #if($item.quantity >= 10)"bulk": true,#end
      "price": $item.price
    }#if($foreach.hasNext),#end

#end
  ],
  "count": $body.items.size(),
  "note": #if("$!body.note" != "")"$body.note.trim()"#{else}null#end,
  "source": "$context.identity.sourceIp",
  "agent": "$input.params().header.get('User-Agent')",
  "method": "$context.httpMethod $context.resourcePath"
}`;

const items = Array.from({ length: 5 }, (_, at) => ({
  sku: `SKU-${at}`,
  quantity: at * 4,
  price: 9.5 + at,
}));
const payload = JSON.stringify({
  customer: { id: 'c-1', name: "Ann O'Neil", email: 'ann@example.com' },
  priority: 'low',
  total: 250,
  items,
  note: ' by noon ',
});
const context = {
  requestId: '5f9b2c1e-0000-4000-8000-000000000000',
  httpMethod: 'POST',
  resourcePath: '/orders',
  identity: { sourceIp: '203.0.113.7' },
};
const view: TemplateView = {
  params: {
    path: () => ({ tenant: 'acme' }),
    querystring: () => ({ page: '1' }),
    header: () => ({ 'User-Agent': 'curl/8', Accept: '*/*' }),
  },
  context: () => context,
  stageVariables: { stage: 'live' },
};

/** The same with its values at hand, as Java's: what the language alone costs. */
const engineTemplate = template
  .replace("$input.path('$')", '$payload')
  .replace("$input.params('tenant')", '$tenant')
  .replace('$util.escapeJavaScript($customer.name)', '$customer.name')
  .replace("$input.params().header.get('User-Agent')", '$agent');
const engineScope = {
  payload: wrap(JSON.parse(payload)),
  context: wrap(context),
  tenant: 'acme',
  agent: 'curl/8',
  stageVariables: wrap({ stage: 'live' }),
};

const RENDERINGS = 20_000;
const LARGEST = 300 * 1024;

interface Work {
  readonly runs: number;
  readonly run: () => unknown;
}

const compiled = compileMappingTemplate(template);
const plain = compileTemplate(engineTemplate);

const compiling = (bytes: number): Work => {
  const source = `${template}\n`.repeat(Math.floor(bytes / (template.length + 1)));
  return { runs: 3, run: () => compileTemplate(source) };
};

const works: Readonly<Record<keyof TemplateFigures['microseconds'], Work>> = {
  parsing: { runs: RENDERINGS, run: () => JSON.parse(payload) as unknown },
  whole: {
    runs: RENDERINGS,
    run: () => compiled.render(new TemplateScope(view), payload),
  },
  engine: { runs: RENDERINGS, run: () => plain.render(engineScope) },
  small: compiling(LARGEST / 8),
  large: compiling(LARGEST),
};

/** What the program prints. */
export interface TemplateFigures {
  /** Lengths of the templates. */
  readonly whole: number;
  readonly engine: number;
  /** Processor time of one run: of `JSON.parse` of the payload, of renderings, of compilations. */
  readonly microseconds: Readonly<
    Record<'parsing' | 'whole' | 'engine' | 'small' | 'large', number>
  >;
}

/** Microseconds of one run. */
function timed({ runs, run }: Work): number {
  const begun = process.cpuUsage();
  for (let count = 0; count < runs; count++) run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / runs;
}

/** Medians of rounds that take every work in turn, after one that counts for nothing. */
function measured(rounds: number): TemplateFigures['microseconds'] {
  const names = Object.keys(works) as (keyof typeof works)[];
  const all = Array.from({ length: rounds + 1 }, () =>
    names.map((name) => timed(works[name])),
  ).slice(1);
  const figures = names.map((name, at) => [name, median(all.map((it) => it[at] ?? 0))]);
  return Object.fromEntries(figures) as TemplateFigures['microseconds'];
}

const figures: TemplateFigures = {
  whole: template.length,
  engine: engineTemplate.length,
  microseconds: measured(Number(process.argv[2])),
};
process.stdout.write(JSON.stringify(figures));
