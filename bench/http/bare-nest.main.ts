import 'reflect-metadata';
import { Body, Controller, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { decide, insert } from './writers.ts';

/** A service without token, schema, rule or views. Arguments: the adapter, who writes, and the port. */
const [adapter, writer, port] = process.argv.slice(2);
const url = process.env['DATABASE_URL'] ?? '';
const write = writer === 'store' ? decide(url) : insert(url);

class MunicipalityController {
  add(body: object) {
    return write(body);
  }
}

class BareModule {}

// Node strips types but knows no decorators: they are functions all the same.
const add = Object.getOwnPropertyDescriptor(MunicipalityController.prototype, 'add') ?? {};
Body()(MunicipalityController.prototype, 'add', 0);
Post()(MunicipalityController.prototype, 'add', add);
Controller('municipalities')(MunicipalityController);
Module({ controllers: [MunicipalityController] })(BareModule);

const app = await NestFactory.create(
  BareModule,
  adapter === 'express' ? new ExpressAdapter() : new FastifyAdapter(),
  { logger: false },
);
await app.listen(Number(port), '127.0.0.1');
