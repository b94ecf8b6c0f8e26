using Microsoft.AspNetCore.Components;
using Physio.Domain.Screening;
using Physio.Web.Shell;

namespace Physio.Web.Features.ThresholdPolicies.ComparePolicies;

/// <summary>Base of what shows the patients under two policies: reads them part by part and shows how far it is.</summary>
public abstract class PatientComparison : PhysioPage
{
    private (ThresholdPolicy, ThresholdPolicy)? _compared;
    private int _run;

    [Parameter, EditorRequired]
    public VersionView Before { get; set; } = null!;

    [Parameter, EditorRequired]
    public VersionView After { get; set; } = null!;

    [Inject]
    private ScreenByBoth Screening { get; set; } = null!;

    protected ComparisonResult Result { get; private set; } = ComparisonResult.Nothing;

    /// <summary>A part could not be read: what is shown is not everything.</summary>
    protected bool Failed { get; private set; }

    protected bool IsRunning { get; private set; }

    protected override async Task OnParametersSetAsync()
    {
        var asked = (Before.Content.Limits, After.Content.Limits);
        if (_compared != asked)
        {
            _compared = asked;
            await CompareAsync();
        }
    }

    /// <summary>Begins anew; an earlier run stops at its next part.</summary>
    protected async Task CompareAsync()
    {
        var run = ++_run;
        (Result, Failed, IsRunning) = (ComparisonResult.Nothing, false, true);
        do
        {
            ScreenedPart? part = null;
            var read = await RunAsync(async cancellation => part = await Screening.ScreenAsync(Before.Content.Limits, After.Content.Limits, Result.Seen, cancellation));
            if (run != _run || Leaving.IsCancellationRequested)
            {
                return;
            }

            Failed = !read;
            Result = part is null ? Result : Result.With(part);
            StateHasChanged();
        }
        while (!Failed && !Result.IsComplete);
        IsRunning = false;
    }
}
