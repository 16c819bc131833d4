package android.webkit;

import android.content.Context;
import android.view.View;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public class WebView extends View {
    public class WebViewTransport {
        public synchronized @Nullable WebView getWebView() {
            return null;
        }

        public synchronized void setWebView(@Nullable WebView view) {}
    }

    public WebView(@NotNull Context context) {
        super(context);
    }

    public @NotNull WebSettings getSettings() {
        return null;
    }

    public @NotNull WebViewClient getWebViewClient() {
        return null;
    }

    public void setWebViewClient(@NotNull WebViewClient client) {}

    public @Nullable WebChromeClient getWebChromeClient() {
        return null;
    }

    public void setWebChromeClient(@Nullable WebChromeClient client) {}

    public void evaluateJavascript(@NotNull String script, @Nullable ValueCallback<String> result) {}

    public void loadUrl(@NotNull String url) {}

    public void onPause() {}

    public void onResume() {}

    public void destroy() {}
}
