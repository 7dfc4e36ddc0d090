import { zh } from '#messages/zh.ts'
import { beIntranet } from '#islands/staff/be-intranet.ts'

beIntranet(zh)
