import { pl } from '#messages/pl.ts'
import { beIntranet } from '#islands/staff/be-intranet.ts'

beIntranet(pl)
