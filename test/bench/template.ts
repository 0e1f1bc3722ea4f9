import { TemplateScope } from '../../gateway/velocity/template-scope.ts';
import type { TemplateView } from '../../gateway/velocity/template-scope.ts';
import { compileMappingTemplate } from '../../gateway/velocity/mapping-template.ts';
import { compileTemplate } from '../../gateway/velocity/template.ts';
import { wrap } from '../../gateway/velocity/wrap.ts';
import type { Row, Section } from './report.ts';
import { median } from './report.ts';

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

const GOAL = 6;
const RENDERINGS = 20_000;
const LARGEST = 300 * 1024;

/** What one rendering and one compilation of a mapping template cost; no socket, no process. */
export function templateSection(rounds: number): Section {
  const compiled = compileMappingTemplate(template);
  const whole = timed(rounds, () => compiled.render(new TemplateScope(view), payload));
  const plain = compileTemplate(engineTemplate);
  const engine = timed(rounds, () => plain.render(engineScope));
  const small = compileTime(rounds, LARGEST / 8);
  const large = compileTime(rounds, LARGEST);
  return {
    title: 'Mapping templates, processor time in this process',
    rows: [
      rendering(`${template.length} bytes with $input, $util and $context`, whole),
      rendering(`${engineTemplate.length} bytes of the language alone`, engine),
      { work: 'compiling 37 KB', figure: `${(small / 1000).toFixed(1)} ms` },
      {
        work: 'compiling 300 KB, against eight times 37 KB',
        figure: `${(large / 1000).toFixed(1)} ms`,
        ratio: large / (8 * small),
        goal: 1.5,
      },
    ],
  };
}

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

function rendering(work: string, value: number): Row {
  return { work, figure: `${value.toFixed(1)} µs`, goal: GOAL, value, unit: 'µs' };
}

/** Microseconds of one run: the median of rounds, after one that counts for nothing. */
function timed(rounds: number, run: () => unknown, runs = RENDERINGS): number {
  const figures = Array.from({ length: rounds + 1 }, () => {
    const begun = process.cpuUsage();
    for (let count = 0; count < runs; count++) run();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / runs;
  });
  return median(figures.slice(1));
}

function compileTime(rounds: number, bytes: number): number {
  const source = `${template}\n`.repeat(Math.floor(bytes / (template.length + 1)));
  return timed(rounds, () => compileTemplate(source), 3);
}
