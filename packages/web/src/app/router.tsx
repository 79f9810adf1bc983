import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { sessionQuery } from '../api/session.js'
import { parseCaseSearch } from '../screen/cases/case-stages.js'
import { parseLeadSearch } from '../screen/leads/lead-search.js'
import { firstPath } from './navigation.js'
import { NotFound } from './not-found.js'
import { queries } from './queries.js'
import { Shell } from './shell.js'
import { Trouble } from './trouble.js'

const root = createRootRoute({ notFoundComponent: NotFound, errorComponent: Trouble })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('../screen/sign-in/sign-in.js'), 'SignIn'),
})

/** Everything behind the door: who has not signed in is led there, and comes back to where he wanted to go. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  beforeLoad: async ({ location }) => {
    const session = await queries.ensureQueryData(sessionQuery)
    if (session === null || session.mustChangePassword)
      throw redirect({ to: '/sign-in', search: { next: location.href } })
  },
})

const start = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: async () => {
    const session = await queries.ensureQueryData(sessionQuery)
    if (session !== null) throw redirect({ to: firstPath(session.role) })
  },
})

const leads = createRoute({
  getParentRoute: () => inside,
  path: '/leads',
  validateSearch: parseLeadSearch,
  component: lazyRouteComponent(() => import('../screen/leads/leads.js'), 'Leads'),
})

const lead = createRoute({
  getParentRoute: () => inside,
  path: '/leads/$bodyId/$leadId',
  component: lazyRouteComponent(() => import('../screen/lead/lead.js'), 'Lead'),
})

const cases = createRoute({
  getParentRoute: () => inside,
  path: '/cases',
  validateSearch: parseCaseSearch,
  component: lazyRouteComponent(() => import('../screen/cases/cases.js'), 'Cases'),
})

const oneCase = createRoute({
  getParentRoute: () => inside,
  path: '/cases/$bodyId/$caseId',
  component: lazyRouteComponent(() => import('../screen/case/case.js'), 'Case'),
})

const bringIn = createRoute({
  getParentRoute: () => inside,
  path: '/bring-in',
  component: lazyRouteComponent(() => import('../screen/bring-in/bring-in.js'), 'BringIn'),
})

const situation = createRoute({
  getParentRoute: () => inside,
  path: '/situation',
  component: lazyRouteComponent(() => import('../screen/situation/situation.js'), 'Situation'),
})

const people = createRoute({
  getParentRoute: () => inside,
  path: '/people',
  component: lazyRouteComponent(() => import('../screen/people/people.js'), 'People'),
})

const audit = createRoute({
  getParentRoute: () => inside,
  path: '/audit',
  component: lazyRouteComponent(() => import('../screen/audit/audit.js'), 'Audit'),
})

const account = createRoute({
  getParentRoute: () => inside,
  path: '/account',
  component: lazyRouteComponent(() => import('../screen/account/account.js'), 'Account'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    inside.addChildren([start, leads, lead, cases, oneCase, bringIn, situation, people, audit, account]),
  ]),
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
