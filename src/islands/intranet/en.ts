import { en } from '#messages/en.ts'
import { beIntranet } from '#islands/staff/be-intranet.ts'

beIntranet(en)
