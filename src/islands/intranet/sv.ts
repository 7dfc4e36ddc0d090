import { sv } from '#messages/sv.ts'
import { beIntranet } from '#islands/staff/be-intranet.ts'

beIntranet(sv)
