//! Tests of the whole program over real HTTP: it is started as a process, and nothing inside it is called.

mod api;
mod app;
mod client;
mod consent_ui;
mod lifetime;
mod openapi;
mod receiver;
mod server;
mod webhooks;
