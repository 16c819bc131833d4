package android.content;

import android.content.pm.ApplicationInfo;

public class ContextWrapper extends Context {
    @Override
    public ApplicationInfo getApplicationInfo() {
        return null;
    }

    @Override
    public void startActivity(Intent intent) {}
}
