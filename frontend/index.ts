// The entry of the browser's side: Flow, and the few things that it leaves to a page.
// before Flow, which would else define its own
import './connection';
import './lost-session';
import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import { takeOver } from './take-over';
import './countdown';
import './focus';
import './portal-forms';
import './print';
import './timeout';

document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
takeOver();

const { serverSideRoutes } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js')
});
const router = new Router(document.querySelector('#outlet'));
void router.setRoutes([...serverSideRoutes]);
