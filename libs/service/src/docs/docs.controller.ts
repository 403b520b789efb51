import { Controller, Get, Header, Inject } from '@nestjs/common';
import { Open } from '../allow.ts';
import { Answers } from '../answers.ts';
import { docsPage, styleHash } from './docs-page.ts';
import { OpenApi } from './openapi.ts';

@Controller()
export class DocsController {
  constructor(@Inject(OpenApi) private readonly api: OpenApi) {}

  @Get('openapi.json')
  @Open('the description of the API holds nothing of the programme')
  @Answers(200, 'This API as OpenAPI 3.1')
  openapi() {
    return this.api.document();
  }

  @Get('docs')
  @Open('the description of the API holds nothing of the programme')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', `default-src 'none'; style-src 'sha256-${styleHash}'`)
  @Answers(200, 'This API, for people')
  docs() {
    return docsPage(this.api.document().info, this.api.routes());
  }
}
