// Renders components with nhsuk-frontend's own templates.
// Reads [{ component, macro, params }] as JSON (params is a JavaScript object literal) and answers with a JSON array of HTML.
// Argument: the folder that holds node_modules with nunjucks and nhsuk-frontend.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const modules = process.argv[2];
const nunjucks = createRequire(join(modules, 'index.js'))('nunjucks');
const environment = nunjucks.configure(join(modules, 'node_modules/nhsuk-frontend/dist'), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true
});

const samples = JSON.parse(readFileSync(0, 'utf8'));
const rendered = samples.map(({ component, macro, params }) =>
  environment.renderString(
    `{% from "nhsuk/components/${component}/macro.njk" import ${macro} %}{{ ${macro}(params) }}`,
    { params: new Function(`return (${params});`)() }
  )
);
process.stdout.write(JSON.stringify(rendered));
