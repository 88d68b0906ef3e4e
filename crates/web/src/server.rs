//! Listening and serving until told to stop.

use crate::{App, router};
use std::future::Future;
use std::net::{SocketAddr, TcpListener};

/// A port that is taken, before anything is served: so that "port in use" is told before the start message.
#[derive(Debug)]
pub struct Serving {
    listener: TcpListener,
}

impl Serving {
    /// Takes the address.
    ///
    /// # Errors
    /// The system's, such as an address in use.
    pub fn bind(address: SocketAddr) -> std::io::Result<Self> {
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        Ok(Self { listener })
    }

    /// The address that was taken; tells the port where 0 was asked for.
    ///
    /// # Errors
    /// The system's.
    pub fn address(&self) -> std::io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// Serves until `stop` is done; answers under way are finished first.
///
/// # Errors
/// The system's.
pub async fn serve(
    app: App,
    serving: Serving,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(serving.listener)?;
    let rooms = std::sync::Arc::clone(&app.rooms);
    let stop = async move {
        stop.await;
        rooms.stop(); // a stream is an answer that would never be finished
    };
    let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}
