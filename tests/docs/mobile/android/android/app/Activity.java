package android.app;

import android.content.ContextWrapper;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import org.jetbrains.annotations.Nullable;

public class Activity extends ContextWrapper {
    public static final int RESULT_OK = -1;

    protected void onCreate(@Nullable Bundle savedInstanceState) {}

    protected void onPause() {}

    protected void onResume() {}

    protected void onDestroy() {}

    public void setContentView(View view) {}

    public Intent getIntent() {
        return null;
    }

    public final void setResult(int code) {}

    public final void setResult(int code, Intent data) {}

    public void finish() {}
}
