using Microsoft.EntityFrameworkCore;
using Physio.Domain.Prescribing;
using Physio.Web.Shell;

namespace Physio.Web.Features.Plans.ComposePlan;

/// <summary>Marks an exercise as a favourite of the therapist who is signed in, or takes the mark away. Doing it twice changes nothing.</summary>
public sealed class KeepFavourite(ClinicContexts contexts, CurrentUser user)
{
    public async Task SetAsync(string slug, bool favourite, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var kept = await db.FavouriteExercises.SingleOrDefaultAsync(
            row => row.ClinicId == staff.ClinicId && row.StaffId == staff.StaffId && row.Slug == slug, cancellationToken);
        if (favourite && kept is null && await db.Exercises.AnyAsync(exercise => exercise.ClinicId == staff.ClinicId && exercise.Slug == slug, cancellationToken))
        {
            db.FavouriteExercises.Add(FavouriteExercise.Of(staff.ClinicId, staff.StaffId, slug));
        }
        else if (!favourite && kept is not null)
        {
            db.FavouriteExercises.Remove(kept);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
