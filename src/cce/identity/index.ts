export { sessionNeeds } from '../api/actions.js'
export { identityService } from './service.js'
export { oidcCredentials } from './source.js'
